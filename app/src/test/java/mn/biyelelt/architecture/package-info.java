/// The architecture as rules: who may use whom, and habits that hold everywhere. Each rule says why, and shows a bad class.
@NullMarked
package mn.biyelelt.architecture;

import org.jspecify.annotations.NullMarked;
