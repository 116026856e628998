using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Addresses;

/// <summary>Where the host of the repository shows a file or a commit. The address comes from the settings, never from a Git remote.</summary>
internal sealed class RepositoryAddresses(HostedRepository? repository)
{
    public string? File(string path) => Place(path, edit: false);

    /// <summary>A line of a file; the first is 1.</summary>
    public string? Line(string path, int line) => File(path) is not { } file ? null : repository!.Kind switch
    {
        HostKind.Github or HostKind.Gitlab => $"{file}?plain=1#L{line}",
        HostKind.AzureDevops => $"{file}&line={line}&lineEnd={line + 1}&lineStartColumn=1&lineEndColumn=1",
    };

    public string? Edit(string path) => Place(path, edit: true);

    /// <param name="path">Of the folder, with a slash at its end.</param>
    public string? Folder(string path) => repository is null ? null : repository.Kind switch
    {
        HostKind.Github => $"{Root}/tree/{repository.Branch}/{Escape(path.TrimEnd('/'))}",
        HostKind.Gitlab => $"{Root}/-/tree/{repository.Branch}/{Escape(path.TrimEnd('/'))}",
        HostKind.AzureDevops => File(path.TrimEnd('/')),
    };

    public string? Commit(string id) => repository is null ? null : repository.Kind switch
    {
        HostKind.Github => $"{Root}/commit/{id}",
        HostKind.Gitlab => $"{Root}/-/commit/{id}",
        HostKind.AzureDevops => $"{Root}/commit/{id}",
    };

    private string Root => repository!.Url.Text.TrimEnd('/');

    private string? Place(string path, bool edit) => repository is null ? null : repository.Kind switch
    {
        HostKind.Github => $"{Root}/{(edit ? "edit" : "blob")}/{repository.Branch}/{Escape(path)}",
        HostKind.Gitlab => $"{Root}/-/{(edit ? "edit" : "blob")}/{repository.Branch}/{Escape(path)}",
        HostKind.AzureDevops => $"{Root}?path=/{Escape(path)}&version=GB{Uri.EscapeDataString(repository.Branch)}",
    };

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
