package mn.biyelelt.formfile;

import static org.assertj.core.api.Assertions.assertThat;

import mn.biyelelt.domain.form.Form;
import org.junit.jupiter.api.Test;

/// The forms that come with the program.
class ShippedFormsTest {

    @Test
    void theSixFormsAreShipped() {
        assertThat(FormCatalogue.shipped().forms()).extracting(Form::id).containsExactly("unit-plan",
                "unit-annual-report", "individual-report", "order-98-annex-6-report", "programme-report",
                "implementation-plan");
    }

    @Test
    void anExportedFormReadsBackEqual() throws FormRejected {
        FormCatalogue shipped = FormCatalogue.shipped();
        for (Form form : shipped.forms()) {
            assertThat(FormReader.read(shipped.source(form.id()).orElseThrow())).isEqualTo(form);
        }
    }
}
