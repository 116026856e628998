using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Editing;

/// <summary>Finds the record that somebody names: by the path of its file, by its id, or by kind and id where several share an id.</summary>
internal static class RecordName
{
    /// <returns>The path of one of its files.</returns>
    /// <exception cref="CommandFailure">No record is called so, or several are.</exception>
    public static string PathOf(string name, EditingDesk desk, string folder)
    {
        var root = desk.Snapshot.Folder;
        var here = Path.GetRelativePath(root, Path.GetFullPath(name, folder)).Replace('\\', '/');
        if (desk.Snapshot.Files.FirstOrDefault(file => file.Path == name || file.Path == here) is { } file)
            return file.Path;
        var (kind, id) = name.Split('/') is [var first, var second] ? (first, second) : (null, name);
        var called = desk.Records.All.Where(record => record.Id == id && (kind is null || KindOf(record) == kind)).ToList();
        // A plan, what happened in it, its evidence and its review share an id; the plan is meant.
        var meant = kind is null && called.OfType<Release>().FirstOrDefault() is { } plan ? [plan, .. called.Where(record => !record.Origin.Place.Path.StartsWith("releases/", StringComparison.Ordinal))] : called;
        return meant switch
        {
            [var only] => only.Origin.Place.Path,
            [] when FileCalled(kind, id, desk) is { } unreadable => throw new CommandFailure(ExitStatus.FindingsBlock, $"{unreadable} cannot be read.", "portal check shows what is wrong with it."),
            [] => throw UnknownName.Of("record", name, desk.Records.All.Select(record => record.Id).Distinct(StringComparer.Ordinal)),
            _ => throw new CommandFailure(ExitStatus.WrongUse, $"{meant.Count} records are called \"{id}\".", $"Write one of {string.Join(", ", meant.Select(record => $"{KindOf(record)}/{id}"))}, or the path of its file."),
        };
    }

    /// <summary>A file that would be the record if it could be read.</summary>
    private static string? FileCalled(string? kind, string id, EditingDesk desk) => desk.Snapshot.Files
        .Where(file => EditedRecord.NameOf(file.Path) is { } name && name.Id == id && (kind is null || name.Kind.Replace(' ', '-') == kind))
        .Select(file => file.Path).FirstOrDefault();

    private static string KindOf(Record record) => RecordKinds.All.First(kind => kind.Type == record.GetType()).Name.Replace(' ', '-');
}
