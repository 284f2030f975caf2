/// How far each row is filled in: one model that outline, table, filters and overview share, and its sign.
@NullMarked
package mn.biyelelt.ui.status;

import org.jspecify.annotations.NullMarked;
