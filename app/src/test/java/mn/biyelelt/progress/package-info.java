/// Tests of percents, means and the judgement of claimed percents.
@NullMarked
package mn.biyelelt.progress;

import org.jspecify.annotations.NullMarked;
