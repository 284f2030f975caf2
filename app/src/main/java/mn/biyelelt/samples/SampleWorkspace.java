package mn.biyelelt.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.people.NamedInPlans;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.PlanJson;

/// Makes the sample workspaces from the plan files that come with the program.
public final class SampleWorkspace {

    /// Name of the file that is made.
    public static final String FILE_NAME = "sample-2026.mv.db";

    /// Name of the file with the practice plans, which hold one instance of each kind of problem.
    public static final String PRACTICE_FILE_NAME = "practice-2026.mv.db";

    /// The plan files, in the order in which a person would look at them.
    static final List<String> FILES = List.of("unit-plan-2026.json", "unit-annual-report-2026.json",
            "individual-report-2026.json", "programme-report-2026.json", "order-98-annex-6-report-2026.json",
            "implementation-plan-2026.json");

    /// The practice files.
    static final List<String> PRACTICE_FILES = List.of("practice/practice-plan-2026.json",
            "practice/practice-report-plan-2026.json", "practice/practice-report-2026.json",
            "practice/practice-individual-report-2026.json");

    private SampleWorkspace() {
    }

    /// The plans of the sample.
    public static List<Plan> plans() {
        return plans(FILES);
    }

    private static List<Plan> plans(List<String> files) {
        var plans = new ArrayList<Plan>();
        files.forEach(file -> plans.addAll(PlanJson.read(bytes(file), SampleWorkspace::noIdentity)));
        return plans;
    }

    /// Makes the workspace in a folder that exists.
    ///
    /// @return the workspace's file
    /// @throws mn.biyelelt.storage.StorageFailure if it cannot be made, such as when it is there already
    public static Path makeIn(Path folder) {
        return make(folder.resolve(FILE_NAME));
    }

    /// Makes the workspace as a file of another name.
    ///
    /// @return the workspace's file
    /// @throws mn.biyelelt.storage.StorageFailure if it cannot be made, such as when it is there already
    public static Path make(Path file) {
        return make(file, plans());
    }

    /// Makes the workspace to practise the check list on, in a folder that exists.
    ///
    /// @return the workspace's file
    /// @throws mn.biyelelt.storage.StorageFailure if it cannot be made, such as when it is there already
    public static Path makePracticeIn(Path folder) {
        return make(folder.resolve(PRACTICE_FILE_NAME), plans(PRACTICE_FILES));
    }

    private static Path make(Path file, List<Plan> plans) {
        var changes = new ArrayList<WorkspaceChange>();
        var named = new NamedInPlans(plans, UUID::randomUUID);
        changes.add(new SetPeople(people(named)));
        changes.add(new SetUnits(units(named)));
        plans.forEach(plan -> changes.add(new AddPlan(plan)));
        try (Workspace workspace = Workspace.create(file, office(plans.getFirst()))) {
            var _ = workspace.append(new Together(changes)).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return file;
    }

    private static Office office(Plan plan) {
        return new Office(plan.get(Fields.OFFICE_NAME), plan.get(Fields.OFFICE_KIND), plan.get(Fields.OFFICE_AIMAG),
                plan.get(Fields.OFFICE_SOUM));
    }

    /// Everybody whom the plans name, with an identity that follows from the name.
    private static List<Person> people(NamedInPlans named) {
        return named.peopleBeside(List.of()).stream().map(person -> new Person(id(person.name()), person.name(),
                person.position(), person.status(), person.acting())).toList();
    }

    private static List<OfficeUnit> units(NamedInPlans named) {
        return named.unitsBeside(List.of()).stream()
                .map(unit -> new OfficeUnit(id(unit.name()), unit.name(), unit.shortName())).toList();
    }

    private static ElementId id(String name) {
        return new ElementId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = SampleWorkspace.class.getResourceAsStream("/samples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("sample missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID noIdentity() {
        throw new IllegalStateException("a sample plan without id");
    }
}
