package org.sijil.enrollment.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sijil.enrollment.family.Disability;
import org.sijil.enrollment.family.Schooling;
import org.sijil.enrollment.regime.Amounts;
import org.sijil.enrollment.regime.Amounts.Step;
import org.sijil.enrollment.support.CalculateSupport.GivenChild;
import org.sijil.enrollment.support.Programmes.Programme;

/** Reads a question, computes, and says on what the answer rests. */
@ApplicationScoped
class SupportSimulator {

    private static final String DIRECT_SUPPORT = "asd";

    private final Programmes programmes;

    SupportSimulator(Programmes programmes) {
        this.programmes = programmes;
    }

    SupportCalculation calculate(CalculateSupport question) {
        Programme programme = programmes.require(question.programme() == null ? DIRECT_SUPPORT : question.programme());
        YearMonth month = YearMonth.parse(question.month());
        Amounts amounts = programme.regime().requireAmounts();
        Step step = amounts.in(month).orElseThrow(() -> SupportProblem.NO_AMOUNTS_FOR_MONTH.at("/month"));
        Benefit benefit = programme
                .calculator()
                .of(children(question.children(), month), month)
                .orElseThrow(() -> SupportProblem.NO_AMOUNTS_FOR_MONTH.at("/month"));
        return new SupportCalculation(
                programme.id(),
                question.month(),
                benefit.total(),
                benefit.step(),
                benefit.flat(),
                benefit.lines(),
                step.source(),
                step.confidence(),
                amounts.choices());
    }

    private static List<Child> children(List<GivenChild> given, YearMonth month) {
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            GivenChild child = given.get(i);
            children.add(new Child(
                    birthDate(child, i, month),
                    child.schooling() != null && child.schooling() != Schooling.NONE,
                    child.disability() == Disability.SEVERE,
                    Boolean.TRUE.equals(child.fatherOrphan())));
        }
        return children;
    }

    private static LocalDate birthDate(GivenChild child, int place, YearMonth month) {
        LocalDate birthDate = child.birthDate();
        Integer age = child.age();
        if ((birthDate == null) == (age == null)) {
            throw SupportProblem.AGE_OR_BIRTH_DATE.at("/children/" + place);
        }
        return birthDate == null ? month.atDay(1).minusYears(age) : birthDate;
    }
}
