package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.ui.findings.FindingFoot;
import mn.biyelelt.ui.percent.PercentFoot;
import mn.biyelelt.ui.reading.ReadingFoot;
import mn.biyelelt.ui.reading.Readings;
import mn.biyelelt.ui.rowform.EarlierFoot;
import mn.biyelelt.ui.rowform.FieldFeet;
import mn.biyelelt.ui.rowform.FieldFoot;
import mn.biyelelt.ui.rowform.FormEntry;
import mn.biyelelt.ui.text.Words;

/// What stands under the fields of the row's form: readings, the percent assistant, findings.
///
/// @param leave gives the keyboard back to the table
record FormFeet(PlanOnDesk plan, Words words, Runnable leave) implements FieldFeet {

    @Override
    public List<FieldFoot> under(FormEntry entry) {
        var feet = new ArrayList<FieldFoot>();
        if (Readings.isQuantity(entry.cell().field())) {
            feet.add(new ReadingFoot(plan.review().readings(), words, leave));
        }
        if (entry.cell().field().equals(Fields.ACHIEVED_PERCENT)) {
            feet.add(new PercentFoot(plan.review().percents(), words));
        }
        if (entry.cell().period().isPresent()) {
            feet.add(new EarlierFoot(() -> plan.desk().plan().get(), words));
        }
        feet.add(new FindingFoot(plan.review().findings()));
        return feet;
    }

    @Override
    public ObservableValue<?> news() {
        return plan.table().notes().news();
    }
}
