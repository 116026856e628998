using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>A shop with several versions, one of which mends something.</summary>
internal static class ShopReleases
{
    /// <summary>Of the base, whose 1.0.0 ships another service, and two releases more; the mail is sent twice up to the second.</summary>
    public static SmallRepository Shop() => SmallRepository.Base()
        .With("content/known-issues/mail-twice.yml", IssueText("Mail is sent twice", ">=1.0.0\"\nservices: [shop-mail]\nfixed_in: \"1.2.0"))
        .With(Plan("shop-1.1.0", "1.1.0", "2026-11-12"))
        .With(Plan("shop-1.2.0", "1.2.0", "2026-11-14"));

    public static (string Path, string Text) Plan(string id, string version, string day, string status = "completed", string more = "") => ($"releases/{id}/release.yml", $$"""
        title: Shop
        product: shop
        version: "{{version}}"
        type: standard
        status: {{status}}
        owner: web
        summary: It changes something.
        window: { start: {{day}}T20:00, end: {{day}}T22:00, time_zone: Europe/Berlin }
        services: [{ service: shop-mail, version: "{{version}}" }]
        {{more}}

        """);

    public static SmallRepository With(this SmallRepository repository, (string Path, string Text) file) => repository.With(file.Path, file.Text);

    public static string IssueText(string title, string affected) =>
        $"title: {title}\nproduct: shop\nstatus: confirmed\nseverity: 2\naffected: \"{affected}\"\nsymptoms: Two mails.\nworkaround: Delete one.\naudience: customer\nreported_at: 2026-10-22\n";
}
