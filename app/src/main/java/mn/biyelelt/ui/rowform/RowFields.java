package mn.biyelelt.ui.rowform;

import java.util.List;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.Level;

/// Which fields elements have on the desk, and what they are called.
public interface RowFields {

    /// The fields of a level, in the order a person fills them in.
    List<Field> of(Level level);

    /// What a field is called, in the program's language.
    String label(Field field);
}
