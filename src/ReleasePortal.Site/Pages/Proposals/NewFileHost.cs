using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>How the host of a repository is asked for a new file with its text.</summary>
/// <param name="Address">Its page for new files on the branch.</param>
/// <param name="File">What it calls the file in a question of its address.</param>
/// <param name="Text">What it calls the text there.</param>
/// <param name="TakesText">Whether its editor shows that text; else people paste it.</param>
internal sealed record NewFileHost(string Name, string Address, string File, string Text, bool TakesText)
{
    /// <summary>Null where no host is named, and where the host has no such page: people copy or download the file there.</summary>
    public static NewFileHost? Of(HostedRepository? repository) => repository is null ? null : repository.Kind switch
    {
        HostKind.Github => new("GitHub", $"{Root(repository)}/new/{Escape(repository.Branch)}", "filename", "value", TakesText: true),
        // GitLab reads the content into its page, but its editor comes up empty (gitlab-org/gitlab, issue 594214).
        HostKind.Gitlab => new("GitLab", $"{Root(repository)}/-/new/{Escape(repository.Branch)}", "file_name", "content", TakesText: false),
        HostKind.AzureDevops => null,
    };

    private static string Root(HostedRepository repository) => repository.Url.Text.TrimEnd('/');

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
