using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Templates;

/// <summary>Files to start from, each to read and to copy.</summary>
internal static class TemplatePage
{
    public static Page Draw(Material material) => new(SiteMap.Templates, "Templates", () => Model(material))
    {
        Description = "Files to start from: release plans, agendas, logs and reviews.",
    };

    private static RecordModel Model(Material material) => new(
        new PageHead("Templates", "Files to start from. Copy one, fill it in, and remove what does not apply."),
        [.. material.Records.Templates.Select(template => Section(template, material))])
    {
        Body = material.Records.Templates.Count > 0
            ? null
            : new Empty("There are no templates yet. Every file below content/templates/ becomes one."),
    };

    private static Card Section(Template template, Material material) =>
        new(SiteMap.Of(template).Anchor!, TitleOf(template), new SourceText(template.Text, template.Id))
        {
            Aside = material.Repository.File(template.Path) is { } file ? new WebLink(file, template.Id) : template.Id,
        };

    /// <summary>The first heading of a text, else the name of the file or its folder in words.</summary>
    private static string TitleOf(Template template)
    {
        var name = template.Id.Split('/');
        var words = (name.Length > 1 ? name[^2] : System.IO.Path.GetFileNameWithoutExtension(name[^1])).Replace('-', ' ');
        return Wording.Count.Sentence(words);
    }
}
