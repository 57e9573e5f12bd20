package org.hexachat.adapter.admin.message;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import org.hexachat.domain.search.Excerpt;
import org.hexachat.domain.search.TextRange;

/** A piece of a message with what was found in it. */
final class MarkedText extends Span {

    MarkedText(Excerpt excerpt) {
        addClassName("area-text");
        String text = excerpt.text();
        int at = 0;
        if (excerpt.cutBefore()) {
            add(new Text("…"));
        }
        for (TextRange match : excerpt.matches()) {
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(text.substring(match.start(), match.end()));
            add(new Text(text.substring(at, match.start())), mark);
            at = match.end();
        }
        add(new Text(text.substring(at) + (excerpt.cutAfter() ? "…" : "")));
    }
}
