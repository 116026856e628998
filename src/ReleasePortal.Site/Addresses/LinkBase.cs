using System.Text;

namespace ReleasePortal.Site.Addresses;

/// <summary>
/// The page that links stand on. Links are relative, so that the site works at any address;
/// only a page that is shown at addresses other than its own (404) starts them at the root of the site.
/// </summary>
internal readonly record struct LinkBase(Address Page, string? Root)
{
    public string To(Address target)
    {
        var question = target.Question is { } asked ? $"?{Uri.EscapeDataString(asked.Name)}={Uri.EscapeDataString(asked.Value)}" : "";
        var anchor = target.Anchor is null ? question : $"{question}#{Uri.EscapeDataString(target.Anchor)}";
        if (Root is not null)
            return Root + target.Path + anchor;
        if (target.Path == Page.Path)
            return anchor.Length > 0 ? anchor : "./";
        return Relative(Page.Path, target.Path) + anchor;
    }

    private static string Relative(string from, string to)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var shared = 0;
        for (var at = 0; at < Math.Min(folder.Length, to.Length) && folder[at] == to[at]; at++)
        {
            if (folder[at] == '/')
                shared = at + 1;
        }

        var link = new StringBuilder();
        foreach (var letter in folder.AsSpan(shared))
        {
            if (letter == '/')
                link.Append("../");
        }

        link.Append(to.AsSpan(shared));
        return link.Length == 0 ? "./" : link.ToString();
    }
}
