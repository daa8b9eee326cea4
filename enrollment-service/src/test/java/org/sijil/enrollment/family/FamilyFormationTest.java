package org.sijil.enrollment.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.enrollment.family.Relation.CHILD;
import static org.sijil.enrollment.family.Relation.GRANDCHILD;
import static org.sijil.enrollment.family.Relation.HEAD;
import static org.sijil.enrollment.family.Relation.OTHER;
import static org.sijil.enrollment.family.Relation.PARENT;
import static org.sijil.enrollment.family.Relation.PARENT_IN_LAW;
import static org.sijil.enrollment.family.Relation.SIBLING;
import static org.sijil.enrollment.family.Relation.SPOUSE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Households as people live in them, and the families that are enrolled and paid. */
class FamilyFormationTest {

    @Test
    void aCoupleWithChildrenIsOneFamily() {
        Home home = new Home()
                .with("mehdi", 40, HEAD)
                .with("amina", 36, SPOUSE)
                .with("sara", 9, CHILD, "mehdi", "amina")
                .with("mounir", 12, CHILD, "mehdi", "amina");
        assertEquals(List.of("mehdi+amina>mounir,sara"), home.families());
    }

    @Test
    void somebodyAloneIsAFamily() {
        assertEquals(List.of("amina"), new Home().with("amina", 71, HEAD).families());
    }

    @Test
    void aWidowAndHerChildrenAreOneFamily() {
        Home home = new Home().with("amina", 40, HEAD).with("sara", 9, CHILD).with("mounir", 12, CHILD);
        assertEquals(List.of("amina>mounir,sara"), home.families());
    }

    @Test
    void grandparentsUnderTheSameRoofAreAFamilyOfTheirOwn() {
        Home home = new Home()
                .with("mehdi", 40, HEAD, "moha", "zahra")
                .with("amina", 36, SPOUSE)
                .with("sara", 9, CHILD)
                .with("moha", 70, PARENT)
                .with("zahra", 66, PARENT)
                .married("moha", "zahra")
                .with("lalla", 68, PARENT_IN_LAW);
        assertEquals(List.of("mehdi+amina>sara", "moha+zahra", "lalla"), home.families());
    }

    @Test
    void anAdultChildIsAPrincipal() {
        Home home = new Home().with("mehdi", 60, HEAD).with("mounir", 30, CHILD).with("sara", 21, CHILD);
        assertEquals(List.of("mehdi>sara", "mounir"), home.families());
    }

    @Test
    void aMarriedChildWithChildrenIsAFamilyOfItsOwn() {
        Home home = new Home()
                .with("mehdi", 60, HEAD)
                .with("amina", 57, SPOUSE)
                .with("mounir", 20, CHILD, "mehdi", "amina")
                .with("salma", 19, OTHER)
                .married("mounir", "salma")
                .with("sara", 1, GRANDCHILD, "mounir", "salma");
        assertEquals(List.of("mehdi+amina", "mounir+salma>sara"), home.families());
    }

    @Test
    void aDaughterWhoMarriesInHasHerHusbandAsPrincipal() {
        Home home = new Home()
                .with("amina", 60, HEAD)
                .with("sara", 25, CHILD)
                .with("moussa", 24, OTHER)
                .married("sara", "moussa");
        assertEquals(List.of("amina", "moussa+sara"), home.families());
    }

    @Test
    void aStudentOf26DependsAndOneOf27Not() {
        Home home = new Home().with("mehdi", 60, HEAD).with("sara", 26, CHILD).but("sara", Home.student());
        assertEquals(List.of("mehdi>sara"), home.families());
        assertEquals(List.of("mehdi", "sara"), home.families(Home.TODAY.plusYears(1)));
    }

    @Test
    void twentyOneIsTheLastDependentAge() {
        Home home = new Home().with("mehdi", 60, HEAD).with("sara", 21, CHILD);
        assertEquals(List.of("mehdi>sara"), home.families());
        assertEquals(List.of("mehdi", "sara"), home.families(Home.TODAY.plusYears(1)));
    }

    @Test
    void aSeverelyDisabledChildDependsAtAnyAge() {
        Home home = new Home().with("mehdi", 70, HEAD).with("sara", 40, CHILD).but("sara", Home.disabled());
        assertEquals(List.of("mehdi>sara"), home.families());
    }

    @Test
    void aDisabledSiblingWithoutParentsHereIsAPrincipal() {
        Home home = new Home().with("mehdi", 50, HEAD).with("sara", 40, SIBLING).but("sara", Home.disabled());
        assertEquals(List.of("mehdi", "sara"), home.families());
    }

    @Test
    void orphansDependOnTheHeadWhoRaisesThem() {
        Home home = new Home()
                .with("amina", 67, HEAD)
                .with("sara", 9, GRANDCHILD)
                .with("mounir", 14, GRANDCHILD)
                .with("malika", 16, SIBLING)
                .with("mina", 3, OTHER);
        assertEquals(List.of("amina>malika,mounir,sara,mina"), home.families());
    }

    @Test
    void anAdultOrphanGrandchildIsAPrincipal() {
        assertEquals(
                List.of("amina", "sara"),
                new Home().with("amina", 67, HEAD).with("sara", 19, GRANDCHILD).families());
    }

    @Test
    void severalSpousesAreOneFamily() {
        Home home = new Home()
                .with("mehdi", 55, HEAD)
                .with("amina", 50, SPOUSE)
                .with("zahra", 38, SPOUSE)
                .with("sara", 20, CHILD, "mehdi", "amina")
                .with("mounir", 4, CHILD, "mehdi", "zahra");
        assertEquals(List.of("mehdi+amina,zahra>sara,mounir"), home.families());
    }

    @Test
    void aWifeWhoHeadsTheHouseholdIsThePrincipal() {
        assertEquals(
                List.of("amina+mehdi"),
                new Home().with("amina", 50, HEAD).with("mehdi", 55, SPOUSE).families());
    }

    @Test
    void aSingleMotherAndHerBabyAreAFamilyOfTheirOwn() {
        Home home = new Home()
                .with("mehdi", 50, HEAD)
                .with("sara", 20, CHILD, "mehdi")
                .with("mina", 1, GRANDCHILD, "sara");
        assertEquals(List.of("mehdi", "sara>mina"), home.families());
    }

    @Test
    void aMotherWhoIsAMinorDependsAndHerBabyFollowsHer() {
        Home home = new Home()
                .with("moha", 80, HEAD)
                .with("mehdi", 50, CHILD, "moha")
                .with("sara", 17, GRANDCHILD, "mehdi")
                .with("mina", 1, OTHER, "sara");
        assertEquals(List.of("moha", "mehdi>sara,mina"), home.families());
    }

    @Test
    void whenTheHeadHasDiedTheSpouseHasTheChildren() {
        Home home = new Home()
                .with("mehdi", 40, HEAD)
                .with("amina", 36, SPOUSE)
                .with("sara", 9, CHILD, "mehdi", "amina")
                .without("mehdi");
        assertEquals(List.of("amina>sara"), home.families());
    }

    @Test
    void whenBothParentsHaveDiedTheEldestAdultHasTheChildren() {
        Home home = new Home()
                .with("mehdi", 40, HEAD)
                .with("sara", 9, CHILD, "mehdi")
                .with("zahra", 66, PARENT)
                .without("mehdi");
        assertEquals(List.of("zahra>sara"), home.families());
    }

    @Test
    void childrenLeftAloneStayTogether() {
        Home home = new Home()
                .with("mehdi", 40, HEAD)
                .with("sara", 9, CHILD, "mehdi")
                .with("mounir", 15, CHILD, "mehdi")
                .without("mehdi");
        assertEquals(List.of("mounir>sara"), home.families());
    }

    @Test
    void parentsNamedInACircleLoseNobody() {
        Home home = new Home()
                .with("amina", 40, HEAD)
                .with("sara", 9, OTHER, "mina")
                .with("mina", 8, OTHER, "sara");
        assertEquals(List.of("amina>sara,mina"), home.families());
    }

    @Test
    void noMembersMakeNoFamily() {
        assertEquals(List.of(), new Home().families());
    }
}
