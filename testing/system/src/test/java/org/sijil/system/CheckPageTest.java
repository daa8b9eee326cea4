package org.sijil.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/** The open page that a camera comes to from the code on a certificate. */
@Order(3)
@ExtendWith(RunningStack.class)
class CheckPageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalStack stack;
    private final Door door;

    CheckPageTest(LocalStack stack, Door door) {
        this.stack = stack;
        this.door = door;
    }

    @Test
    void whoeverIsShownAPaperFindsOutWithoutAnAccount() throws SQLException {
        Home home = Home.registered(door);
        String code = issued(home);
        try (Browser browser = Browser.open()) {
            WebDriver page = browser.page();
            page.get(address() + "#" + code);
            says(page, "fr", "Document valable – Spécimen sans valeur");
            String shown = page.findElement(By.id("says")).getText();
            assertTrue(shown.contains("••••••" + home.head().idcs().substring(6)), shown);
            assertTrue(shown.contains("06.141.01.30"), shown);
            assertTrue(shown.contains("الحي الحسني · Hay-Hassani"), shown);
            assertEquals(address(), URI.create(page.getCurrentUrl()), "the code does not stay in the address");
            says(page, "ar", "الوثيقة صحيحة – نموذج دون أي قيمة");
            assertEquals("rtl", page.findElement(By.tagName("html")).getDomAttribute("dir"));

            page.get(address() + "#" + changed(code));
            says(page, "ar", "وثيقة غير معروفة");
            says(page, "fr", "Document inconnu");
            assertEquals("", page.findElement(By.id("says")).getText());
            assertEquals("", browser.complaints());
        }
    }

    /** What the code on the paper holds; nothing but the paper tells it. */
    private String issued(Home home) throws SQLException {
        String id = door.post(
                        "citizen:" + home.head().idcs(),
                        Home.HOUSEHOLDS + "/" + home.id() + "/certificates",
                        Map.of("kind", "registration"))
                .statusCode(201)
                .extract()
                .path("id");
        try (Connection connection = stack.database(ServiceName.SOCIAL_REGISTRY).getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT code FROM certificate WHERE id = ?")) {
            select.setObject(1, UUID.fromString(id));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private URI address() {
        return stack.address().gateway().resolve("/check/");
    }

    /** The paper of a forger who would have more people in the household. */
    private static String changed(String code) {
        int middle = code.length() / 2;
        char other = code.charAt(middle) == 'A' ? 'B' : 'A';
        return code.substring(0, middle) + other + code.substring(middle + 1);
    }

    private static void says(WebDriver page, String language, String verdict) {
        page.findElement(By.cssSelector("[data-language=" + language + "]")).click();
        new WebDriverWait(page, PATIENCE)
                .until(shown -> shown.findElement(By.id("verdict")).getText().equals(verdict));
    }
}
