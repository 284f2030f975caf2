/// Exchange with other programs and offices.
@NullMarked
package mn.biyelelt.exchange;

import org.jspecify.annotations.NullMarked;
