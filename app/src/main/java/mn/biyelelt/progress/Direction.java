package mn.biyelelt.progress;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Comparison;

/// Whether more or less is better.
enum Direction {
    RISING,
    FALLING;

    /// What an office wants less of.
    private static final List<String> UNWANTED = List.of("эндэгд", "нас баралт", "нас барсан", "өвчлөл", "халдвар",
            "тохиолдол",
            "тохиолдл", "зөрчил", "зөрчл", "гомдол", "гомдл", "алдаа", "хоцрогдол", "хоцролт", "осол", "осл", "гэмтэл",
            "гэмтл", "тархалт", "завсардалт", "хүлээгдэл", "хүлээлг", "хүлээх", "үрэгдэл", "алдагдал", "алдагдл",
            "өглөг", "авлаг",
            "ядуурал", "ажилгүйдэл", "татгалз", "дутагдал", "дутагдл", "хожимдол", "хүндрэл", "жорлон", "цоорол",
            "цоорл", "үргүй",
            "өр төлбөр", "өрийн үлдэгд", "хугацаа хэтэрсэн", "хорогдол", "хаягдал", "чирэгдэл", "давхардал", "хогийн",
            "архидалт",
            "хаягдл", "хорогдл", "хүлээгдл", "үрэгдл", "ядуурл", "чирэгдл", "давхардл", "хожимдл",
            "хоцрогдл", "ажилгүйдл", "дундаж ор хоног",
            "ор хоногийн дундаж", "эвдрэл",
            "тамхи", "гэмт хэрэг", "гэмт хэрг", "тасалдал", "тасалдл", "саатал", "доголдол", "төрсний дараах",
            "дутуу төрөлт", "охидын төрөлт", "үр хөндө", "бохирдол", "бохирдл",
            "хүчирхийлэл", "хүчирхийлл", "түймэр", "түймр", "таргалалт", "тураал", "цус багадалт", "архины", "буур",
            "багас", "цөөр", "цөөл", "бага жинтэй");
    private static final List<String> HARM = List.of("эндэгд", "нас барал", "осол", "осл", "гэмт хэр");
    /// Work on the unwanted, of which more is better.
    private static final List<String> WORK_ON_IT = List.of("шийдвэрл", "илрүүл", "илрэ", "бүртгэ", "барагдуул", "эмчил",
            "эмчлэ", "арилг", "хянасан", "хяналтад", "сэргийл", "хамраг", "хамру", "хамралт", "тэмцэ", "вакцин",
            "дархлаа",
            "гарын авлаг", "таслан", "мэдээл", "судал", "эдгэр", "эсрэг", "сургалт", "хуралд", "шинжилгээ", "үзлэг");

    static Direction of(IndicatorTexts texts, Figure target, Optional<Figure> baseline) {
        if (target.comparison() == Comparison.AT_MOST || target.comparison() == Comparison.LESS
                || target.comparison() == Comparison.DECREASE) {
            return FALLING;
        }
        if (target.comparison() == Comparison.AT_LEAST || target.comparison() == Comparison.INCREASE) {
            return RISING;
        }
        boolean eliminate = target.amount().signum() == 0
                && baseline.filter(it -> it.amount().signum() > 0).isPresent();
        if (eliminate) {
            return FALLING;
        }
        boolean shorter = target.unit().time()
                && baseline.filter(it -> it.amount().compareTo(target.amount()) > 0).isPresent();
        if (shorter) {
            return FALLING;
        }
        boolean fallsByPlan = baseline.filter(it -> it.amount().compareTo(target.amount()) > 0).isPresent();
        if (fallsByPlan && (registered(texts) || spent(texts))) {
            return FALLING;
        }
        boolean risesByPlan = baseline.filter(it -> it.amount().compareTo(target.amount()) < 0).isPresent();
        return unwanted(texts) && (!risesByPlan || harm(texts)) ? FALLING : RISING;
    }

    /// `Шинээр бүртгэгдсэн тохиолдол`: cases that were registered, and not the work of registering them.
    private static boolean registered(IndicatorTexts texts) {
        String name = Amounts.folded(texts.indicator());
        return name.contains("бүртгэгдсэн") && UNWANTED.stream().anyMatch(name::contains);
    }

    /// Deaths and accidents, of which nobody plans more.
    private static boolean harm(IndicatorTexts texts) {
        String name = Amounts.folded(texts.indicator());
        return HARM.stream().anyMatch(name::contains);
    }

    /// A cost that is planned to fall.
    private static boolean spent(IndicatorTexts texts) {
        String name = Amounts.folded(texts.indicator());
        return name.contains("зардал") || name.contains("зардл");
    }

    private static boolean unwanted(IndicatorTexts texts) {
        String name = Amounts.folded(texts.indicator() + ' ' + texts.target());
        return UNWANTED.stream().anyMatch(name::contains) && WORK_ON_IT.stream().noneMatch(name::contains);
    }
}
