/// Work on other threads: one writer in order, jobs with progress. No JavaFX.
@NullMarked
package mn.biyelelt.task;

import org.jspecify.annotations.NullMarked;
