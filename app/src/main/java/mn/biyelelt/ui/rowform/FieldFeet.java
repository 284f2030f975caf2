package mn.biyelelt.ui.rowform;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What stands under the fields of the form.
public interface FieldFeet {

    /// Nothing under any field.
    static FieldFeet none() {
        var never = new SimpleObjectProperty<>();
        return new FieldFeet() {
            @Override
            public List<FieldFoot> under(FormEntry entry) {
                return List.of();
            }

            @Override
            public ObservableValue<?> news() {
                return never;
            }
        };
    }

    /// Makes what stands under a field of that kind, from the top.
    List<FieldFoot> under(FormEntry entry);

    /// Changes whenever there may be something else to tell.
    ObservableValue<?> news();
}
