package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.Plan;

/// Puts the plan into another form or year.
public record SetHeader(String form, int year) implements Change {

    @Override
    public Plan apply(Plan plan) {
        return plan.withHeader(form, year);
    }

    @Override
    public Change inverse(Plan before) {
        return new SetHeader(before.form(), before.year());
    }
}
