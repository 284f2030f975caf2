package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// A row's number does not begin with the number of the group it stands under.
final class PrefixDiffers implements SeriesRule<Numbered> {

    @Override
    public Optional<Numbered> fact(RowView row) {
        return Numbered.of(row).filter(numbered -> numbered.number().isPresent());
    }

    @Override
    public void examine(Series<Numbered> series, Sink out) {
        series.parts().forEach(part -> examine(part.entries(), out));
    }

    private static void examine(List<Series.Entry<Numbered>> entries, Sink out) {
        var strangers = new ArrayList<Series.Entry<Numbered>>();
        var groups = new ArrayList<String>();
        int fitting = 0;
        String group = "";
        int counts = 0;
        for (Series.Entry<Numbered> entry : entries) {
            RowNumber number = entry.fact().number().orElseThrow();
            if (!entry.fact().activity()) {
                group = number.toString();
                counts = number.size();
            } else if (counts > 0 && number.size() == counts + 1 && number.prefix().equals(group)) {
                fitting++;
            } else if (counts > 0 && number.size() == counts + 1) {
                strangers.add(entry);
                groups.add(group);
            }
        }
        for (int i = 0; fitting >= strangers.size() && i < strangers.size(); i++) {
            var entry = strangers.get(i);
            out.find(entry.row().number().target(), "number", entry.fact().label(), "group", groups.get(i));
        }
    }
}
