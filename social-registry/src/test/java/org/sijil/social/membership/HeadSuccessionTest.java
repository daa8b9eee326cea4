package org.sijil.social.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.composition.Relation.CHILD;
import static org.sijil.social.composition.Relation.GRANDCHILD;
import static org.sijil.social.composition.Relation.HEAD;
import static org.sijil.social.composition.Relation.OTHER;
import static org.sijil.social.composition.Relation.PARENT;
import static org.sijil.social.composition.Relation.PARENT_IN_LAW;
import static org.sijil.social.composition.Relation.SIBLING;
import static org.sijil.social.composition.Relation.SPOUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Sex;
import org.sijil.testing.TestPeople;

/** Who heads a household after its head, and what everybody then is to the new head. */
class HeadSuccessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final FamilyLaw LAW = new FamilyLaw(TODAY, 18, 15, 15, 4, 60);

    private final Member head = member(HEAD, Sex.MALE, 50);
    private final Member wife = member(SPOUSE, Sex.FEMALE, 45).marriedTo(head.person());
    private final Member son = member(CHILD, Sex.MALE, 24).childOf(List.of(head.person(), wife.person()));
    private final Member daughter = member(CHILD, Sex.FEMALE, 10).childOf(List.of(head.person(), wife.person()));

    @Test
    void theSpouseComesBeforeAnyElderAdult() {
        Member mother = member(PARENT, Sex.FEMALE, 75);

        assertEquals(List.of(HEAD, CHILD, PARENT_IN_LAW), relations(List.of(head, wife, son, mother)));
    }

    @Test
    void theEldestAdultFollowsWhereThereIsNoSpouse() {
        Member brother = member(SIBLING, Sex.MALE, 40);

        assertEquals(List.of(OTHER, OTHER, HEAD), relations(List.of(head, son, daughter, brother)));
    }

    @Test
    void brothersAndSistersAreSoByTheirParents() {
        assertEquals(List.of(HEAD, SIBLING), relations(List.of(head, son, daughter)));
    }

    @Test
    void aSonsOwnFamilyIsReadFromItsLinks() {
        Member hisWife = member(OTHER, Sex.FEMALE, 22).marriedTo(son.person());
        Member baby = member(GRANDCHILD, Sex.MALE, 1).childOf(List.of(son.person(), hisWife.person()));

        assertEquals(List.of(HEAD, SPOUSE, CHILD), relations(List.of(head, son, hisWife, baby)));
    }

    @Test
    void aMotherHeadsTheHouseholdOfHerChildrensChildren() {
        Member mother = member(PARENT, Sex.FEMALE, 75);
        Member withMother = head.childOf(List.of(mother.person()));

        assertEquals(List.of(GRANDCHILD, GRANDCHILD, HEAD), relations(List.of(withMother, son, daughter, mother)));
    }

    /** Who is an adult is the law's to say. */
    @Test
    void anotherMajorityIsAnotherHead() {
        FamilyLaw later = new FamilyLaw(TODAY, 25, 15, 15, 4, 60);

        assertTrue(
                HeadSuccession.after(List.of(head, son), head.person(), later).isEmpty());
    }

    @Test
    void minorsAloneAreNoHousehold() {
        assertTrue(HeadSuccession.after(List.of(head, daughter), head.person(), LAW)
                .isEmpty());
        assertTrue(HeadSuccession.after(List.of(head), head.person(), LAW).isEmpty());
    }

    @Test
    void theWidowedAreSingleAgain() {
        List<Member> left = HeadSuccession.afterDeath(List.of(head, wife, daughter), head.person(), LAW);

        assertNull(left.get(0).spouse());
    }

    @Test
    void onlyAFathersDeathMakesFatherOrphans() {
        List<Member> family = List.of(head, wife, daughter);

        assertEquals(
                true,
                HeadSuccession.afterDeath(family, head.person(), LAW)
                        .get(1)
                        .situation()
                        .fatherOrphan());
        assertEquals(
                false,
                HeadSuccession.afterDeath(family, wife.person(), LAW)
                        .get(1)
                        .situation()
                        .fatherOrphan());
    }

    @Test
    void whoIsNotTheHeadLeavesTheOthersAsTheyAre() {
        assertEquals(
                List.of(HEAD, SPOUSE, CHILD),
                HeadSuccession.after(List.of(head, wife, son, daughter), daughter.person(), LAW).stream()
                        .map(Member::relation)
                        .toList());
    }

    private List<Relation> relations(List<Member> members) {
        return HeadSuccession.after(members, head.person(), LAW).stream()
                .map(Member::relation)
                .toList();
    }

    private static Member member(Relation relation, Sex sex, int age) {
        return new Member(
                UUID.randomUUID(),
                new Idcs(TestPeople.idcs()),
                relation,
                null,
                List.of(),
                TODAY.minusYears(age),
                sex,
                Situation.plain(),
                TODAY);
    }
}
