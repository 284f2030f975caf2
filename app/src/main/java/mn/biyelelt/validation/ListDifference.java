package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;

/// Finds what is other in a later check list. Looks only at rows that are not the same objects in both, at what rules about
/// rows together found anew, and at the plan's own texts.
final class ListDifference {

    private final CheckList before;
    private final CheckList after;
    private final List<Finding> gone = new ArrayList<>();
    private final List<Finding> appeared = new ArrayList<>();
    private final List<ElementId> touched = new ArrayList<>();

    ListDifference(CheckList before, CheckList after) {
        this.before = before;
        this.after = after;
    }

    Difference find() {
        gone.addAll(before.planFindings());
        appeared.addAll(after.planFindings());
        parts();
        series();
        Map<Finding, Integer> surplus = surplus();
        var appearedEntries = new ArrayList<Entry>();
        var goneEntries = new ArrayList<Entry>();
        surplus.forEach((finding, count) -> {
            for (int i = 0; i < count; i++) {
                appearedEntries.add(after.entry(finding));
            }
            for (int i = count; i < 0; i++) {
                goneEntries.add(before.entry(finding));
            }
        });
        restated(surplus, appearedEntries, goneEntries);
        return new Difference(appearedEntries, goneEntries);
    }

    private void parts() {
        int most = Math.max(before.parts().size(), after.parts().size());
        for (int i = 0; i < most; i++) {
            rows(i < before.parts().size() ? before.parts().get(i).rows() : List.of(),
                    i < after.parts().size() ? after.parts().get(i).rows() : List.of());
        }
    }

    private void rows(List<RowResult> old, List<RowResult> now) {
        var stretch = Stretch.between(old, now);
        old.subList(stretch.start(), stretch.oldEnd()).forEach(row -> gone.addAll(row.findings()));
        for (RowResult row : now.subList(stretch.start(), stretch.newEnd())) {
            appeared.addAll(row.findings());
            touched.add(row.row().id());
            if (row.row() instanceof Activity activity) {
                activity.indicators().stream().map(Indicator::id).forEach(touched::add);
            }
        }
    }

    private void series() {
        for (int i = 0; i < after.series().size(); i++) {
            SeriesResult now = after.series().get(i);
            if (i < before.series().size()) {
                now.since(before.series().get(i), gone, appeared);
            } else {
                appeared.addAll(now.findings());
            }
        }
    }

    /// How many more of each finding there are now; less than 0 for those that went.
    private Map<Finding, Integer> surplus() {
        Map<Finding, Integer> surplus = new LinkedHashMap<>();
        gone.forEach(finding -> surplus.merge(finding, -1, Integer::sum));
        appeared.forEach(finding -> surplus.merge(finding, 1, Integer::sum));
        surplus.values().removeIf(count -> count == 0);
        return surplus;
    }

    /// Findings that are still there but were accepted or opened again meanwhile.
    private void restated(Map<Finding, Integer> surplus, List<Entry> nowEntries, List<Entry> oldEntries) {
        var kept = new ArrayList<>(after.planFindings());
        touched.forEach(element -> kept.addAll(after.findingsAt(element)));
        after.series().forEach(result -> kept.addAll(result.at(after.plan().id().element())));
        for (Finding finding : kept) {
            if (!surplus.containsKey(finding)) {
                Entry now = after.entry(finding);
                Optional<Entry> old = Optional.of(before.entry(finding)).filter(entry -> !entry.standing()
                        .equals(now.standing()));
                old.ifPresent(entry -> {
                    oldEntries.add(entry);
                    nowEntries.add(now);
                });
            }
        }
    }
}
