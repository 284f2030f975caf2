package mn.biyelelt.ui.shell;

import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;

/// What every desk stands on and takes a while to make; for any thread.
///
/// @param forms  those that come with the program
/// @param reader reads numbers from texts
public record Groundwork(FormCatalogue forms, QuantityReader reader) {

    /// Made anew.
    public static Groundwork lay() {
        return new Groundwork(FormCatalogue.shipped(), new QuantityReader());
    }
}
