/// The handbook: pages for the place one is in, the list of keys, the tour of the first day. All of it lies in the program.
@NullMarked
package mn.biyelelt.ui.help;

import org.jspecify.annotations.NullMarked;
