/// Jobs, the newest-only rule and failure codes.
@NullMarked
package mn.biyelelt.task;

import org.jspecify.annotations.NullMarked;
