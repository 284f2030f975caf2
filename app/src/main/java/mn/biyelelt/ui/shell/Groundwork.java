package mn.biyelelt.ui.shell;

import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;

/// What every desk stands on and takes a while to make; for any thread.
///
/// @param forms  those that come with the program
/// @param reader reads numbers from texts
public record Groundwork(FormCatalogue forms, QuantityReader reader) {

    /// Made anew; of the forms the usual one is ready, the others are read when they are asked for.
    public static Groundwork lay() {
        FormCatalogue forms = FormCatalogue.shipped();
        forms.first();
        return new Groundwork(forms, new QuantityReader());
    }
}
