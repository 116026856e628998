using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReleasePortal.Domain.Rules.References;
using ReleasePortal.Markdown;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;

namespace ReleasePortal.Site.Markdown;

/// <summary>
/// Points links between documents at the pages that show them, shows the pictures that the site carries, and takes away
/// every link and image that leads nowhere safe: its words stay.
/// </summary>
internal sealed class LinkRewriter(
    DocumentAddresses documents, RepositoryAddresses repository, PublishedPictures pictures, IReadOnlySet<string> files)
{
    /// <param name="path">The file the text stands in, or empty.</param>
    /// <param name="page">The page that shows it.</param>
    public void Rewrite(MarkdownDocument document, string path, LinkBase page)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage)
                ReplaceImage(link, path, page);
            else if (Target(link.Url ?? "", path, page) is { } target)
                link.Url = target;
            else
                Unlink(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !LinkTarget.IsExternal(LinkTarget.Plain(link.Url)))
                link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private string? Target(string written, string path, LinkBase page)
    {
        var clean = LinkTarget.Plain(written);
        if (LinkTarget.IsExternal(clean))
            return clean;
        if (!LinkTarget.IsInternal(clean))
            return null;
        if (clean[0] == '#')
            return clean;
        var hash = clean.IndexOf('#', StringComparison.Ordinal);
        var file = DocumentLinks.Resolve(path, clean);
        if (file is null)
            return null;
        if (documents.Find(file) is { } address)
            return page.To(hash < 0 ? address : address.At(Uri.UnescapeDataString(clean[(hash + 1)..])));
        return files.Contains(file) ? repository.File(file) : null;
    }

    /// <summary>
    /// An image that the site does not carry, such as an SVG, becomes a link to where the repository shows it; so does one in a
    /// line that is no file's text, because nobody said that the site needs it.
    /// </summary>
    private void ReplaceImage(LinkInline image, string path, LinkBase page)
    {
        var target = LinkTarget.Plain(image.Url ?? "");
        var file = LinkTarget.IsInternal(target) ? DocumentLinks.Resolve(path, target) : null;
        if (path.Length > 0 && file is not null && pictures.Find(file) is { } picture)
        {
            image.ReplaceBy(ImageElement.Of(image, page.To(picture)), copyChildren: false);
            return;
        }

        var address = file is not null && files.Contains(file) ? repository.File(file) : null;
        image.IsImage = false;
        if (address is null)
            Unlink(image);
        else
            image.Url = address;
    }

    private static void Unlink(LinkInline link) => link.ReplaceBy(new ContainerInline());
}
