package mn.biyelelt.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.plan.Plan;

/// Plan JSON, format `biyelelt-plan`, version 1: what `load` reads and `dump` writes. `app/docs/formats.md` describes it.
///
/// Reading what was written gives an equal plan. Stateless, for any thread.
public final class PlanJson {

    static final String FORMAT = "biyelelt-plan";
    static final int VERSION = 1;

    private PlanJson() {
    }

    /// Reads one plan or several.
    ///
    /// @param utf8   the file's bytes
    /// @param newIds gives the identity of a plan that has none; identities missing inside a plan follow from the plan's own and
    ///               from their place, so that reading again gives the same
    /// @throws JsonRejected with place and reason, if there is anything in it that the format does not have
    public static List<Plan> read(byte[] utf8, Supplier<UUID> newIds) {
        return new PlanJsonReader(newIds).document(JsonTree.ofFiles().read(utf8));
    }

    /// Writes one plan, UTF-8, indented, keys in the format's order, with a line feed at the end.
    public static byte[] write(Plan plan) {
        var json = head();
        json.key("plan");
        new PlanJsonWriter(json).write(plan);
        return bytes(json);
    }

    /// Writes several plans, as [#write(Plan)].
    public static byte[] write(List<Plan> plans) {
        var json = head();
        json.key("plans").beginArray();
        plans.forEach(plan -> new PlanJsonWriter(json).write(plan));
        json.endArray();
        return bytes(json);
    }

    private static JsonWriter head() {
        return JsonWriter.indented().beginObject().member("format", FORMAT).member("version", VERSION);
    }

    private static byte[] bytes(JsonWriter json) {
        return (json.endObject() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
