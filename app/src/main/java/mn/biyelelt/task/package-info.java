/// Work on other threads: one writer in order, jobs with progress and cancel, the newest-only rule, codes of failures. No JavaFX.
@NullMarked
package mn.biyelelt.task;

import org.jspecify.annotations.NullMarked;
