package org.sijil.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.sijil.localstack.stack.LocalStack;

/** The committee's page as a browser shows it. */
@Order(3)
@ExtendWith(RunningStack.class)
class DashboardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalStack stack;
    private final Door door;

    DashboardTest(LocalStack stack, Door door) {
        this.stack = stack;
        this.door = door;
    }

    @Test
    void theFiguresStandInTheReadersLanguage() {
        Home.registered(door);
        try (Browser browser = Browser.open()) {
            WebDriver page = open(browser);
            signIn(page, "statistician");

            wait(page).until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#totals dd")));
            assertFalse(page.findElements(By.cssSelector("#regions tr")).isEmpty());

            page.findElement(By.cssSelector("[data-language=ar]")).click();
            assertEquals("rtl", page.findElement(By.tagName("html")).getDomAttribute("dir"));
            assertTrue(page.findElement(By.id("figures")).getText().codePoints().anyMatch(DashboardTest::isArabic));
            assertEquals("", browser.complaints());
        }
    }

    @Test
    void whoeverMayNotSeeTheFiguresIsToldSo() {
        try (Browser browser = Browser.open()) {
            WebDriver page = open(browser);
            page.findElement(By.cssSelector("[data-language=fr]")).click();
            String before = status(page);
            signIn(page, "agent:06");

            wait(page)
                    .until(shown ->
                            !status(shown).equals(before) && !status(shown).isEmpty());
            assertFalse(page.findElement(By.id("figures")).isDisplayed());
        }
    }

    private WebDriver open(Browser browser) {
        WebDriver page = browser.page();
        page.get(stack.address().gateway().resolve("/dashboard/").toString());
        return page;
    }

    private void signIn(WebDriver page, String who) {
        page.findElement(By.id("token")).sendKeys(door.tokenOf(who));
        page.findElement(By.cssSelector("#entry button")).click();
    }

    private static WebDriverWait wait(WebDriver page) {
        return new WebDriverWait(page, PATIENCE);
    }

    private static String status(WebDriver page) {
        return page.findElement(By.id("status")).getText();
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
