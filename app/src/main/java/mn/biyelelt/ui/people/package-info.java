/// The directory of people and units on the screen, and the names it offers where one is typed.
@NullMarked
package mn.biyelelt.ui.people;

import org.jspecify.annotations.NullMarked;
