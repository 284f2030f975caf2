package mn.biyelelt.ui.findings;

import java.util.List;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.validation.Entry;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.Severity;

/// An entry of the check list as the window lists it.
///
/// @param number  of the row it speaks of; empty if the row has none
/// @param section the section it stands in; the plan itself for what stands outside of them
/// @param spot    where a person mends it
public record Listed(Entry entry, String number, ElementId section, Spot spot) {

    /// What was found.
    public Finding finding() {
        return entry.finding();
    }

    public Severity severity() {
        return entry.finding().severity();
    }

    /// Whether it still wants attention.
    public boolean isOpen() {
        return entry.standing().open();
    }

    /// Its place in a list: its own, else that of what says the same of the same cell; -1 if there is neither.
    int placeIn(List<Listed> list) {
        int similar = -1;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).finding().equals(finding())) {
                return i;
            }
            similar = similar < 0 && sameAs(list.get(i)) ? i : similar;
        }
        return similar;
    }

    /// Whether both say the same of the same cell, now and after further edits.
    public boolean sameAs(Listed other) {
        return finding().rule().equals(other.finding().rule()) && finding().target().equals(other.finding().target())
                && finding().variant().equals(other.finding().variant());
    }
}
