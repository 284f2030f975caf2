/// A report from those of its parts: in each cell what earlier reports say beside one another, and what is taken of it.
@NullMarked
package mn.biyelelt.ui.gather;

import org.jspecify.annotations.NullMarked;
