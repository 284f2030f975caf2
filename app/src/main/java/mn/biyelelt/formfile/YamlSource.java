package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.gate.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
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
    private static final int DEEPEST = Limits.ofForms().depth();

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
            checkEvents();
            Optional<Node> root = new Compose(settings).composeString(source);
            if (root.isPresent() && value(root.get()) instanceof Yaml.Table table) {
                return table;
            }
        } catch (MarkedYamlEngineException e) {
            throw rejected(spot(e), "form.syntax", "reason", e.getProblem());
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

    private void checkEvents() throws FormRejected {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(source)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw rejected(spot(event), "form.tooDeep", "limit", DEEPEST);
            }
            checkPlain(event);
        }
    }

    private static void checkPlain(Event event) throws FormRejected {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw rejected(spot(event), "form.anchor");
        }
        boolean tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
        if (tagged) {
            throw rejected(spot(event), "form.tag");
        }
    }

    private Yaml value(Node node) throws FormRejected {
        Yaml.Spot spot = node.getStartMark().map(YamlSource::spot).orElse(new Yaml.Spot(1, 1));
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
        return mark.map(YamlSource::spot).orElse(new Yaml.Spot(1, 1));
    }

    private static Yaml.Spot spot(Event event) {
        return event.getStartMark().map(YamlSource::spot).orElse(new Yaml.Spot(1, 1));
    }

    private static Yaml.Spot spot(Mark mark) {
        return new Yaml.Spot(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Yaml.Spot spotOf(int index) {
        int end = Math.min(index, source.length());
        int line = (int) source.substring(0, end).chars().filter(letter -> letter == '\n').count() + 1;
        return new Yaml.Spot(line, end - source.lastIndexOf('\n', Math.max(0, end - 1)));
    }
}
