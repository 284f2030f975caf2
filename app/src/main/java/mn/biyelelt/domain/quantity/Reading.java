package mn.biyelelt.domain.quantity;

import java.util.List;

/// What was read from a text.
///
/// @param values every number of the text in order, quantities and others
public record Reading(List<Value> values, Measure measure) {

    public Reading {
        values = List.copyOf(values);
    }
}
