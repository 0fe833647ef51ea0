import type { Storyboard } from '../board'
import { board as crewCertificateExpired } from './crew-certificate-expired'
import { board as falseworkPlanUnsigned } from './falsework-plan-unsigned'
import { board as hiddenWorkAlreadyPoured } from './hidden-work-already-poured'
import { board as impoundedVanStorageFee } from './impounded-van-storage-fee'
import { board as lithiumBoxesReportedOnce } from './lithium-boxes-reported-once'
import { board as netCagesInChannel } from './net-cages-in-channel'
import { board as nightCheckDriverStaysInside } from './night-check-driver-stays-inside'
import { board as rebarTiedBeforeTest } from './rebar-tied-before-test'
import { board as repairShopWithoutFiling } from './repair-shop-without-filing'
import { board as rideHailingSilentPassenger } from './ride-hailing-silent-passenger'
import { board as spillAlreadySwept } from './spill-already-swept'
import { board as wallInControlZone } from './wall-in-control-zone'

/** The pictures of each case (分镜), by its id. */
export const BOARDS: ReadonlyMap<string, Storyboard> = new Map([
  ['crew-certificate-expired', crewCertificateExpired],
  ['falsework-plan-unsigned', falseworkPlanUnsigned],
  ['hidden-work-already-poured', hiddenWorkAlreadyPoured],
  ['impounded-van-storage-fee', impoundedVanStorageFee],
  ['lithium-boxes-reported-once', lithiumBoxesReportedOnce],
  ['net-cages-in-channel', netCagesInChannel],
  ['night-check-driver-stays-inside', nightCheckDriverStaysInside],
  ['rebar-tied-before-test', rebarTiedBeforeTest],
  ['repair-shop-without-filing', repairShopWithoutFiling],
  ['ride-hailing-silent-passenger', rideHailingSilentPassenger],
  ['spill-already-swept', spillAlreadySwept],
  ['wall-in-control-zone', wallInControlZone],
])
