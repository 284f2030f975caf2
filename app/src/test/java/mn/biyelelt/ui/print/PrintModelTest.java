package mn.biyelelt.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintModelTest {

    private final List<PrintOrder> printed = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private boolean broken;
    private final Words words = new Words(Language.MONGOLIAN);
    private Optional<NotPrinted.Reason> refusal = Optional.empty();
    private PrintShop.Taken taken = PrintShop.Taken.PRINTING;

    @Test
    void allPagesOnTheUsualPrinterAreProposed() {
        PrintModel model = model(List.of("Өрөөний", "Том"));

        assertThat(model.ready().get()).isTrue();
        model.twoSided().set(true);
        model.print();

        assertThat(printed).containsExactly(new PrintOrder("Өрөөний", "Тайлан", 1, 3, 1, true));
        assertThat(done).singleElement().asString().contains("3").contains("Өрөөний");
    }

    @Test
    void pagesThatAreNotThereAreNotPrinted() {
        PrintModel model = model(List.of("Том"));
        model.to().set(4);
        assertThat(model.ready().get()).isFalse();
        model.print();
        model.from().set(3);
        model.to().set(2);
        assertThat(model.ready().get()).isFalse();
        assertThat(model.told().get())
                .isEqualTo("Хуудас 1-ээс 3 хүртэл байна. Эхний хуудас сүүлийн хуудаснаас ихгүй байна.");
        model.to().set(3);
        assertThat(model.told().get()).isEqualTo("3 хуудас");
        model.copies().set(0);
        assertThat(model.ready().get()).isFalse();
        assertThat(model.told().get()).contains("99");
        assertThat(printed).isEmpty();
    }

    @Test
    void withoutAPrinterItSaysWhatToDo() {
        PrintModel model = model(List.of());
        assertThat(model.ready().get()).isFalse();
        assertThat(model.problem().get()).contains("PDF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GONE       | «Салсан» хэвлэгч энэ компьютерт алга болсон
            REFUSED    | «Салсан» хэвлэгч одоогоор хуудас хүлээж авахгүй
            SILENT     | «Салсан» хэвлэгч хариу өгсөнгүй
            NO_SERVICE | Энэ компьютерийн хэвлэх үйлчилгээ ажиллахгүй
            """)
    void whyNothingWasPrintedIsToldAndItCanBeTriedAgain(NotPrinted.Reason reason, String told) {
        refusal = Optional.of(reason);
        PrintModel model = model(List.of("Салсан"));
        model.print();
        assertThat(model.problem().get()).startsWith(told).containsIgnoringCase("төлөвлөгөө хэвээр");
        assertThat(model.ready().get()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void theFailureNamesThePrinterThatWasAskedThoughAnotherWasChosenMeanwhile() {
        refusal = Optional.of(NotPrinted.Reason.GONE);
        var workers = new ArrayDeque<Runnable>();
        var model = new PrintModel(shop(List.of("Салсан", "Том")), new JobRunner(workers::add, Runnable::run), words,
                "Тайлан", done::add, this::failed);
        model.prepare(PrintModelTest::threePages);
        workers.remove().run();
        model.print();
        model.printer().set("Том");
        workers.remove().run();

        assertThat(model.problem().get()).contains("«Салсан»");
    }

    @Test
    void pagesForAPrinterThatStandsStillAreSaidToWait() {
        taken = PrintShop.Taken.WAITING;
        model(List.of("Зогссон")).print();
        assertThat(done).singleElement().asString().contains("«Зогссон»", "зогссон байна", "дахин өгөх хэрэггүй");
    }

    @Test
    void aPrintServiceThatDoesNotRunIsNotAComputerWithoutPrinters() {
        var model = new PrintModel(new PrintShop() {
            @Override
            public List<String> printers() throws NotPrinted {
                throw new NotPrinted(NotPrinted.Reason.NO_SERVICE);
            }

            @Override
            public Taken print(PrintOrder order, PagedDocument pages, Progress progress) {
                throw new AssertionError("not asked");
            }
        }, JobRunner.direct(), words, "Тайлан", done::add, this::failed);
        model.prepare(() -> {
            throw new AssertionError("not asked");
        });
        assertThat(model.problem().get()).contains("хэвлэх үйлчилгээ ажиллахгүй");
        assertThat(model.ready().get()).isFalse();
    }

    @Test
    void pagesThatCannotBeLaidOutAreToldOf() {
        var model = new PrintModel(shop(List.of("Том")), JobRunner.direct(), words, "Тайлан", done::add, this::failed);
        model.prepare(() -> {
            throw new IllegalStateException();
        });
        assertThat(failures).containsExactly(words.get("ui.failure.pages"));
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.ready().get()).isFalse();
    }

    @Test
    void aFaultOfTheProgramIsNotToldAsThePrinters() {
        PrintModel model = model(List.of("Том"));
        broken = true;
        model.print();

        assertThat(failures).containsExactly(words.get("ui.print.failed"));
        assertThat(model.problem().get()).isEmpty();
        assertThat(done).isEmpty();
    }

    private void failed(String what, Exception cause) {
        assertThat(cause).isInstanceOf(IllegalStateException.class);
        failures.add(what);
    }

    private PrintModel model(List<String> printers) {
        var model = new PrintModel(shop(printers), JobRunner.direct(), words, "Тайлан", done::add, this::failed);
        model.prepare(PrintModelTest::threePages);
        return model;
    }

    private static PagedDocument threePages() {
        var page = new Page(List.of(), List.of(), List.of(), List.of());
        return new PagedDocument(842, 595, List.of(page, page, page), List.of(), new ColumnWidths(List.of()));
    }

    private PrintShop shop(List<String> printers) {
        return new PrintShop() {
            @Override
            public List<String> printers() {
                return printers;
            }

            @Override
            public Taken print(PrintOrder order, PagedDocument pages, Progress progress) throws NotPrinted {
                if (broken) {
                    throw new IllegalStateException();
                }
                if (refusal.isPresent()) {
                    throw new NotPrinted(refusal.get());
                }
                printed.add(order);
                return taken;
            }
        };
    }
}
