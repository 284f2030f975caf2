/// The sample workspace: an invented soum health centre with plans and reports in all shipped forms.
@NullMarked
package mn.biyelelt.samples;

import org.jspecify.annotations.NullMarked;
