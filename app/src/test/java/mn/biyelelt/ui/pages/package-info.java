/// The pages' model without a window.
@NullMarked
package mn.biyelelt.ui.pages;

import org.jspecify.annotations.NullMarked;
