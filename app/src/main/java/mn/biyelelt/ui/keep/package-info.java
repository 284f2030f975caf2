/// Keeping the workspace safe beyond its own disk: backups, bringing an earlier state back, and what to do while the disk refuses.
@NullMarked
package mn.biyelelt.ui.keep;

import org.jspecify.annotations.NullMarked;
