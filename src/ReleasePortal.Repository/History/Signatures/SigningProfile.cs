using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>Whether the profile of the portal asks that approvals are signed. It is asked before the settings are read as a record, so that others need not wait for programs that verify.</summary>
internal static class SigningProfile
{
    public static bool IsAskedBy(IEnumerable<SnapshotFile> files) =>
        files.FirstOrDefault(file => file is { Path: HomeBranch.Settings, Kind: EntryKind.RegularFile, Size: <= YamlLimits.Bytes }) is { } settings
        && new FieldReader(new FieldBlocks()).Read(".yml", settings.Read())?.Find("profile") is { } written
        && Enum.GetValues<Profile>().Any(profile => profile >= RequirementBook.Signatures.From && KebabCase.Snake(profile.ToString()) == written);
}
