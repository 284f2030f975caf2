/// Measurements and pictures to look at; not tests.
@NullMarked
package mn.biyelelt.bench;

import org.jspecify.annotations.NullMarked;
