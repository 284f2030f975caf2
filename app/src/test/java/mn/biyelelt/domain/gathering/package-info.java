/// A report from the reports of its parts, without a window.
@NullMarked
package mn.biyelelt.domain.gathering;

import org.jspecify.annotations.NullMarked;
