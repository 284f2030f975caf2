/// Tables and texts from the clipboard: read as data only, within limits, cleaned where the person wants it.
@NullMarked
package mn.biyelelt.edit.paste;

import org.jspecify.annotations.NullMarked;
