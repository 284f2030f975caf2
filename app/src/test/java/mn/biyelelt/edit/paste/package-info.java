/// The clipboard's texts and tables without a clipboard.
@NullMarked
package mn.biyelelt.edit.paste;

import org.jspecify.annotations.NullMarked;
