/// Everything that changes a plan or a workspace, as values that apply themselves and know their inverse.
@NullMarked
package mn.biyelelt.domain.change;

import org.jspecify.annotations.NullMarked;
