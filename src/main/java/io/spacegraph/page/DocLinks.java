package io.spacegraph.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Makes the links of a document lead to the served pages, and adds one to the playground below each GraphQL query. */
final class DocLinks extends AbstractVisitor {

    private final DocFile file;

    DocLinks(DocFile file) {
        this.file = file;
    }

    @Override
    public void visit(Link link) {
        Optional<String> href = file.href(link.getDestination());
        if (href.isPresent()) {
            link.setDestination(href.get());
        } else {
            keepTextOnly(link);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if ("graphql".equals(code.getInfo())) {
            // Spaces as %20: the page reads a plus as a space too, but other programs may not.
            String query =
                    URLEncoder.encode(code.getLiteral(), StandardCharsets.UTF_8).replace("+", "%20");
            Link link = new Link("../graphiql/?query=" + query, null);
            link.appendChild(new Text("Open in the playground"));
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(link);
            code.insertAfter(paragraph);
        }
    }

    /** Files of the repository that are not served are shown as text without a link. */
    private static void keepTextOnly(Link link) {
        Node child = link.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.insertBefore(child);
            child = next;
        }
        link.unlink();
    }
}
