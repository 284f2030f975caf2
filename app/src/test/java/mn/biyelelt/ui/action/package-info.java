/// Tests of the command catalogue.
@NullMarked
package mn.biyelelt.ui.action;

import org.jspecify.annotations.NullMarked;
