/// Form files: strict reading of YAML into [mn.biyelelt.domain.form.Form], and the catalogue of shipped and added forms.
@NullMarked
package mn.biyelelt.formfile;

import org.jspecify.annotations.NullMarked;
