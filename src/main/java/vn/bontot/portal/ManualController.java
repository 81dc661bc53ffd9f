package vn.bontot.portal;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The manual for everybody who is signed in. */
@Controller
class ManualController {

    private final Manual manual;

    ManualController(Manual manual) {
        this.manual = manual;
    }

    @GetMapping("/huong-dan")
    String index() {
        return "redirect:/huong-dan/" + Manual.INDEX + ".md";
    }

    /** The address is that of the file, so that the files' own links work. */
    @GetMapping("/huong-dan/{name:[A-Za-z-]+}.md")
    String chapter(@PathVariable String name, Model model) {
        model.addAttribute(
                "chapter", manual.chapter(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "portal/manual";
    }

    @GetMapping("/huong-dan/anh/{name:[a-z0-9-]+}.png")
    ResponseEntity<ClassPathResource> picture(@PathVariable String name) {
        ClassPathResource picture = new ClassPathResource("huong-dan/anh/" + name + ".png");
        if (!picture.exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(picture);
    }
}
