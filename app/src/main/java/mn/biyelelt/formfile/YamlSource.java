package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.gate.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads YAML as plain data: no tags, no anchors, one document, of bounded size and depth.
final class YamlSource {

    private static final int LONGEST = Limits.ofForms().text();

    private final LoadSettings settings = LoadSettings.builder().setLabel("form").setCodePointLimit(LONGEST + 1)
            .build();
    private final String source;

    YamlSource(String source) {
        this.source = source.startsWith("\uFEFF") ? source.substring(1) : source;
    }

    Yaml.Table read() throws FormRejected {
        if (source.length() > LONGEST) {
            throw rejected(new Yaml.Spot(1, 1), "form.tooLarge", "limit", LONGEST);
        }
        try {
            Optional<Node> root = new Composer(settings, new PlainEvents(settings, source)).getSingleNode();
            if (root.isPresent() && value(root.get()) instanceof Yaml.Table table) {
                return table;
            }
        } catch (MarkedYamlEngineException e) {
            throw rejected(spot(e), "form.syntax", "reason", e.getProblem());
        } catch (PlainEvents.NotPlain e) {
            throw new FormRejected(List.of(e.problem()));
        } catch (ReaderException e) {
            throw rejected(spotOf(e.getPosition()), "form.character", "code", Integer.toHexString(e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw rejected(new Yaml.Spot(1, 1), "form.syntax", "reason", String.valueOf(e.getMessage()));
        }
        throw rejected(new Yaml.Spot(1, 1), "form.notKeys");
    }

    private static FormRejected rejected(Yaml.Spot spot, String key, Object... places) {
        return new FormRejected(List.of(new FormProblem(spot.line(), spot.column(), key, List.of(places))));
    }

    private Yaml value(Node node) throws FormRejected {
        Yaml.Spot spot = node.getStartMark().map(Yaml.Spot::of).orElse(new Yaml.Spot(1, 1));
        return switch (node) {
            case ScalarNode scalar -> new Yaml.Scalar(scalar.getValue(), spot);
            case SequenceNode sequence -> items(sequence, spot);
            case MappingNode mapping -> table(mapping, spot);
            default -> throw rejected(spot, "form.anchor");
        };
    }

    private Yaml.Items items(SequenceNode sequence, Yaml.Spot spot) throws FormRejected {
        var items = new ArrayList<Yaml>();
        for (Node item : sequence.getValue()) {
            items.add(value(item));
        }
        return new Yaml.Items(items, spot);
    }

    private Yaml.Table table(MappingNode mapping, Yaml.Spot spot) throws FormRejected {
        var entries = new ArrayList<Yaml.Entry>();
        var keys = new HashSet<String>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(value(tuple.getKeyNode()) instanceof Yaml.Scalar key)) {
                throw rejected(spot, "form.keyNotText");
            }
            if (!keys.add(key.text())) {
                throw rejected(key.spot(), "form.twice", "key", key.text());
            }
            entries.add(new Yaml.Entry(key, value(tuple.getValueNode())));
        }
        return new Yaml.Table(entries, spot);
    }

    /// Where the trouble is; where it began if it was noticed at the end of the file only.
    private static Yaml.Spot spot(MarkedYamlEngineException e) {
        boolean atEnd = e.getProblem() != null && e.getProblem().contains("end of stream");
        Optional<Mark> mark = atEnd ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        return mark.map(Yaml.Spot::of).orElse(new Yaml.Spot(1, 1));
    }

    private Yaml.Spot spotOf(int index) {
        int end = Math.min(index, source.length());
        int line = (int) source.substring(0, end).chars().filter(letter -> letter == '\n').count() + 1;
        return new Yaml.Spot(line, end - source.lastIndexOf('\n', Math.max(0, end - 1)));
    }
}
