/// Words the user sees: message bundles in Mongolian and English, passed around as an object.
@NullMarked
package mn.biyelelt.i18n;

import org.jspecify.annotations.NullMarked;
