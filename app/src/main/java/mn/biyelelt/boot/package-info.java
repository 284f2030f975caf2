/// The composition root: builds every object with plain constructors and decides the order of start and end.
@NullMarked
package mn.biyelelt.boot;

import org.jspecify.annotations.NullMarked;
