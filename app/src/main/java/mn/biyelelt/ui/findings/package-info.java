/// The check list in the window: findings that are always current, the panel that lists them, the way from one to the next, and
/// what can be done about each.
@NullMarked
package mn.biyelelt.ui.findings;

import org.jspecify.annotations.NullMarked;
